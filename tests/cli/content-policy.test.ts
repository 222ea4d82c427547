import { describe, expect, it } from 'vitest';
import { contentPolicy } from '../../src/cli/content-policy-plugin.ts';

const directive = (policy: string, name: string) =>
  policy.split('; ').find((one) => one.startsWith(`${name} `));

describe('the content policy', () => {
  it('lets a page have its own files, listed data, and frames of its own', () => {
    const policy = contentPolicy(['https://data.example']);
    expect(directive(policy, 'script-src')).toBe("script-src 'self'");
    expect(directive(policy, 'connect-src')).toBe("connect-src 'self' https://data.example");
    expect(directive(policy, 'frame-src')).toBe("frame-src 'self'");
  });

  it('lets the page in a frame have no frames, and names the site beside itself where it is known', () => {
    const policy = contentPolicy([], 'embed.html', 'https://host.example/timeline/');
    expect(directive(policy, 'frame-src')).toBeUndefined();
    for (const name of ['script-src', 'style-src', 'connect-src']) {
      expect(directive(policy, name)).toBe(`${name} 'self' https://host.example`);
    }
    expect(directive(policy, 'img-src')).toBe("img-src 'self' https://host.example data:");
  });

  it('names the site on no other page, which has an origin', () => {
    expect(contentPolicy([], 'index.html', 'https://host.example/')).toBe(contentPolicy([]));
  });
});
