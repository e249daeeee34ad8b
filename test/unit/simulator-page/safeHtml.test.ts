// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { SafeHtml } from '../../../src/simulator/workspace/SafeHtml.tsx';

const shown = (html: string) => render(createElement(SafeHtml, { html })).container.innerHTML;

describe('HTML that somebody else wrote', () => {
  it('keeps its formatting', () => {
    const html = '<p>One <strong>two</strong><br>three</p><ul><li>four</li></ul>';
    expect(shown(html)).toBe(html);
  });

  it('keeps its escaped signs as text', () => {
    expect(shown('<p>&lt;b&gt;</p>')).toBe('<p>&lt;b&gt;</p>');
  });

  it('loses scripts, styles, frames and pictures', () => {
    expect(shown('<p>a</p><script>alert(1)</script><style>p{}</style><iframe></iframe><img src="x">')).toBe(
      '<p>a</p>',
    );
  });

  it('loses handlers, styles and classes', () => {
    expect(shown('<p onclick="alert(1)" style="color:red" class="x" dir="rtl">a</p>')).toBe(
      '<p dir="rtl">a</p>',
    );
  });

  it('keeps the words of a tag it does not know', () => {
    expect(shown('<blink><b>a</b></blink>')).toBe('<b>a</b>');
  });

  it('links to the web only', () => {
    expect(shown('<a href="javascript:alert(1)">a</a>')).toBe('<a>a</a>');
    expect(shown('<a href="https://example.com/">a</a>')).toContain('href="https://example.com/"');
  });
});
