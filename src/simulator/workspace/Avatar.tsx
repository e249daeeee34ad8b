/** A person's initials on a colour of their own. */
export function Avatar({ name }: { name: string }) {
  const initials = name
    .split(/\s+/)
    .map((word) => word[0])
    .filter((letter) => letter !== undefined && /\p{L}/u.test(letter))
    .slice(0, 2)
    .join('');
  const hue = Array.from(name).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7);
  return (
    <span className="avatar" style={{ '--hue': hue }} aria-hidden="true">
      {initials}
    </span>
  );
}

declare module 'react' {
  interface CSSProperties {
    '--hue'?: number;
  }
}
