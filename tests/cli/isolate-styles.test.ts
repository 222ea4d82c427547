import { describe, expect, it } from 'vitest';
import { isolateStyles } from '../../src/cli/isolate-styles.ts';

describe('styles for a shadow tree', () => {
  it('count from the reader’s own size of letters, not from that of the page’s root', () => {
    expect(isolateStyles('p{margin:1.5rem -.25rem;inline-size:min(26rem,66vh)}')).toBe(
      'p{margin:calc(1.5*var(--sl-rem,16px)) calc(-.25*var(--sl-rem,16px));inline-size:min(calc(26*var(--sl-rem,16px)),66vh)}',
    );
  });

  it('count from the usual size where no variable holds: in the head of a query', () => {
    expect(isolateStyles('@container (width<34rem){p{margin:1rem}}')).toBe(
      '@container (width<544px){p{margin:calc(1*var(--sl-rem,16px))}}',
    );
  });

  it('leave names alone that only look like a length', () => {
    const css = '.a-2rem{color:red}.b{--x1rem:2px}';
    expect(isolateStyles(css)).toBe(css);
  });

  it('say nothing of the page’s paper', () => {
    expect(
      isolateStyles('a{b:c}@page{margin:1cm;@bottom-center{content:"x"}}@media print{@page{margin:0}d{e:f}}'),
    ).toBe('a{b:c}@media print{d{e:f}}');
  });

  it('have to be whole', () => {
    expect(() => isolateStyles('@page{margin:1cm')).toThrow('does not end');
  });
});
