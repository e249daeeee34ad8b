/**
 * Tells how high the panel's content is, whenever that changes. Nothing is told while it is not laid out.
 * @param root what the content is mounted into
 * @param content the content, null before it is there
 * @param onHeight whole CSS pixels
 */
export function watchHeight(
  root: HTMLElement,
  content: () => HTMLElement | null,
  onHeight: (pixels: number) => void,
): { measure(): void; stop(): void } {
  let told = 0;
  const observer = new ResizeObserver(() => {
    const height = currentHeight();
    if (height !== told) tell(height);
  });
  observer.observe(root);
  return { measure: () => tell(currentHeight()), stop: () => observer.disconnect() };

  function currentHeight() {
    return Math.ceil(content()?.getBoundingClientRect().height ?? 0);
  }

  function tell(height: number) {
    if (height === 0) return;
    told = height;
    onHeight(height);
  }
}
