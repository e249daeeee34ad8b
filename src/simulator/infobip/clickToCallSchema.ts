import * as z from 'zod';

// `send-click-to-call-message` of Infobip's API description; nothing else is let in.
const text = z.string().refine((value) => !value.includes('{{'), 'contains an unresolved placeholder');
const words = text.min(1, 'may not be blank');
const number = z
  .string()
  .regex(/^[1-9]\d{0,14}$/, 'must be digits only, in international format, at most 15');
const webAddress = text.refine((value) => /^https?:\/\/\S+$/.test(value), 'must be a URL');
const time = z.strictObject({ hour: z.int().min(0).max(23), minute: z.int().min(0).max(59) });
const days = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

const messageSchema = z
  .strictObject({
    from: number,
    destinationA: number,
    destinationB: number,
    fromB: number.optional(),
    anonymization: z.boolean().optional(),
    messageId: words.optional(),
    text: text.max(1400, 'is too long').optional(),
    language: words.optional(),
    voice: z
      .strictObject({ name: words.optional(), gender: z.enum(['male', 'female']).optional() })
      .optional(),
    audioFileUrl: webAddress.optional(),
    notifyUrl: webAddress.optional(),
    notifyContentType: z.enum(['application/json', 'application/xml']).optional(),
    notifyContentVersion: z.union([z.literal(1), z.literal(2)]).optional(),
    maxDuration: z.int().positive().optional(),
    warningTime: z.int().positive().optional(),
    retry: z
      .strictObject({
        minPeriod: z.int().positive(),
        maxPeriod: z.int().positive(),
        maxCount: z.int().positive(),
      })
      .optional(),
    machineDetection: z.literal('hangup').optional(),
    deliveryTimeWindow: z
      .strictObject({ days: z.array(z.enum(days)).min(1), from: time, to: time })
      .optional(),
  })
  .refine(({ maxDuration, warningTime }) => warningTime === undefined || warningTime < (maxDuration ?? 0), {
    path: ['warningTime'],
    message: 'must be less than maxDuration',
  });

export const clickToCallSchema = z.strictObject({
  bulkId: words.optional(),
  messages: z.array(messageSchema),
});
export type ClickToCallMessage = z.infer<typeof messageSchema>;

/** What is wrong with a body, by the path of the field, in the form of Infobip's `validationErrors`. */
export function validationErrors(error: z.ZodError): Record<string, string[]> {
  const byPath: Record<string, string[]> = {};
  for (const issue of error.issues) {
    const strangers = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const paths = strangers.length > 0 ? strangers.map((key) => [...issue.path, key]) : [issue.path];
    const missing = issue.code === 'invalid_type' && issue.input === undefined;
    const message = strangers.length > 0 ? 'is unknown' : missing ? 'may not be null' : issue.message;
    for (const path of paths) {
      const name = pathName(path);
      byPath[name] = [...(byPath[name] ?? []), message];
    }
  }
  return byPath;
}

function pathName(path: PropertyKey[]): string {
  return path.reduce<string>(
    (name, part) =>
      typeof part === 'number' ? `${name}[${part}]` : name === '' ? String(part) : `${name}.${String(part)}`,
    '',
  );
}
