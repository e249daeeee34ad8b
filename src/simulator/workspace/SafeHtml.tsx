import { createElement, Fragment, type ReactNode, useMemo } from 'react';

const shown = new Set(
  'A B BLOCKQUOTE BR CODE DIV EM H1 H2 H3 H4 HR I LI OL P PRE SPAN STRONG TABLE TBODY TD TH THEAD TR U UL'.split(
    ' ',
  ),
);
const dropped = new Set('EMBED IFRAME LINK META OBJECT SCRIPT STYLE TEMPLATE'.split(' '));

/** HTML somebody else wrote, reduced to plain formatting: no scripts, styles, images or handlers; links open nothing but the web and mail. */
export function SafeHtml({ html }: { html: string }) {
  return useMemo(() => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    return <>{[...body.childNodes].map(toReact)}</>;
  }, [html]);
}

function toReact(node: Node, index: number): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element) || dropped.has(node.tagName)) return null;
  const children = [...node.childNodes].map(toReact);
  if (!shown.has(node.tagName)) return createElement(Fragment, { key: index }, ...children);
  return createElement(node.tagName.toLowerCase(), { key: index, ...keptAttributes(node) }, ...children);
}

function keptAttributes(element: Element): Record<string, string> {
  const kept: Record<string, string> = {};
  const dir = element.getAttribute('dir');
  if (dir === 'ltr' || dir === 'rtl' || dir === 'auto') kept.dir = dir;
  const href = element.getAttribute('href');
  if (element.tagName === 'A' && href && /^(https?:|mailto:)/i.test(href)) {
    kept.href = href;
    kept.rel = 'noreferrer';
    kept.target = '_blank';
  }
  return kept;
}
