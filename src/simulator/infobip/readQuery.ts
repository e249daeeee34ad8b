type Form = 'one' | 'many' | 'number';

/** Reads a query strictly: unknown names, repetition where one is meant, and bad numbers are errors by name. */
export function readQuery<Name extends string>(
  url: URL,
  parameters: Record<Name, Form>,
): { values: Partial<Record<Name, string[]>> } | { errors: Record<string, string[]> } {
  const values: Partial<Record<Name, string[]>> = {};
  const errors: Record<string, string[]> = {};
  for (const name of new Set(url.searchParams.keys())) {
    const given = url.searchParams.getAll(name);
    const form = (parameters as Record<string, Form | undefined>)[name];
    if (form === undefined) errors[name] = ['is unknown'];
    else if (form !== 'many' && given.length > 1) errors[name] = ['may be given once'];
    else if (form === 'number' && !/^[1-9]\d*$/.test(given[0] ?? '')) errors[name] = ['must be a number'];
    else if (given.some((value) => value === '' || value.includes('{{'))) errors[name] = ['is not valid'];
    else values[name as Name] = given;
  }
  return Object.keys(errors).length > 0 ? { errors } : { values };
}
