import { oembed, oembedText } from '../export/oembed.ts';
import { pageWordsFor } from './page-words.ts';
import { oembedPath, picturePath, publishedStories, readPublished } from './published-story.ts';

/** An oEmbed file, and its path on the site. */
export interface StoryOembed {
  readonly path: string;
  readonly text: string;
}

/** Writes the oEmbed files of the datasets in a public folder. */
export class StoryOembeds {
  readonly #publicDir: string;
  readonly #site: string;
  readonly #hasPicture: (path: string) => boolean;

  /**
   * @param site The full address that the site is published at, ending with a slash.
   * @param hasPicture Whether the site has a picture at a path.
   */
  constructor(publicDir: string, site: string, hasPicture: (path: string) => boolean) {
    this.#publicDir = publicDir;
    this.#site = site;
    this.#hasPicture = hasPicture;
  }

  /** Whether a dataset has such a file: one in the public folder does, unless another dataset bears the file's name. */
  async has(story: string): Promise<boolean> {
    const stories = await publishedStories(this.#publicDir);
    return stories.includes(story) && !stories.includes(oembedPath(story));
  }

  /** All files. One that can't be written is left out, and `warn` told which and why: the site works without it. */
  async writeAll(warn: (message: string) => void): Promise<StoryOembed[]> {
    const files: StoryOembed[] = [];
    for (const story of await publishedStories(this.#publicDir)) {
      const path = oembedPath(story);
      try {
        if (await this.has(story)) files.push({ path, text: await this.#write(story) });
        else warn(`${path} is a dataset, so ${story} has no oEmbed file: give one of them another name`);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        warn(
          `The oEmbed file of ${story} could not be written, so sites show its address as a link: ${reason}`,
        );
      }
    }
    return files;
  }

  /** The text of the file at a path; null where no dataset lies beside it. */
  async write(path: string): Promise<string | null> {
    const story = (await publishedStories(this.#publicDir)).find((each) => oembedPath(each) === path);
    return story !== undefined && (await this.has(story)) ? this.#write(story) : null;
  }

  async #write(story: string): Promise<string> {
    const dataset = await readPublished(this.#publicDir, story, this.#site);
    const picture = picturePath(story);
    return oembedText(
      oembed(dataset, {
        words: pageWordsFor(dataset.language),
        site: this.#site,
        story,
        picture: this.#hasPicture(picture) ? picture : null,
      }),
    );
  }
}
