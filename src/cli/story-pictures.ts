import { textOutliner } from './outline-text.ts';
import { previewPicture } from './preview-picture.ts';
import { picturePath, publishedStories, readPublished } from './published-story.ts';

/** A picture, and its path on the site. */
export interface StoryPicture {
  readonly path: string;
  readonly png: Buffer;
}

/** Draws the preview pictures of the datasets in a public folder. */
export class StoryPictures {
  readonly #publicDir: string;
  readonly #signature: string;
  readonly #drawn = new Set<string>();

  /** @param signature Whose pictures they are, said in their corner. */
  constructor(publicDir: string, signature: string) {
    this.#publicDir = publicDir;
    this.#signature = signature;
  }

  /** Whether the picture at a path has been drawn. */
  has(path: string): boolean {
    return this.#drawn.has(path);
  }

  /** All pictures. One that can't be drawn is left out, and `warn` told which and why: the site works without it. */
  async drawAll(warn: (message: string) => void): Promise<StoryPicture[]> {
    const pictures: StoryPicture[] = [];
    for (const story of await publishedStories(this.#publicDir)) {
      try {
        const png = await this.#draw(story);
        const path = picturePath(story);
        this.#drawn.add(path);
        pictures.push({ path, png });
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        warn(`The preview picture of ${story} could not be drawn, so links to it have none: ${reason}`);
      }
    }
    return pictures;
  }

  /** The picture at a path; null where no dataset lies beside it. */
  async draw(path: string): Promise<Buffer | null> {
    const story = (await publishedStories(this.#publicDir)).find((each) => picturePath(each) === path);
    return story === undefined ? null : this.#draw(story);
  }

  async #draw(story: string): Promise<Buffer> {
    // A picture holds no addresses.
    const dataset = await readPublished(this.#publicDir, story, null);
    return previewPicture(dataset, this.#signature, await textOutliner());
  }
}
