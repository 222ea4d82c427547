import type { DraftArticle, Finding, StoryFolderFile } from '../model.ts';
import { yamlComment, yamlText } from './yaml-words.ts';

/** The file of an article in a story folder: what was found out of it, from what, and its text as it is. */
export function articleFile(article: DraftArticle): StoryFolderFile {
  const lines = ['---'];
  const field = (name: string, finding: Finding | undefined): void => {
    if (finding === undefined) return;
    lines.push(
      yamlComment(`${name}: from ${finding.why}`, 0),
      `${name}: ${yamlText(finding.value.trim(), 2)}`,
    );
  };
  field('title', article.title);
  field('publisher', article.publisher);
  field('author', article.author);
  field('published', article.published);
  field('url', article.url);
  field('origin', article.origin);
  field('language', article.language);
  for (const { what, why, inText } of article.setAside) {
    lines.push(
      yamlComment(
        `${inText ? 'in the text, and not read for events' : 'not taken into the text'}: ${why}, “${what.slice(0, SHOWN)}”`,
        0,
      ),
    );
  }
  return { path: articlePath(article.id), text: `${lines.join('\n')}\n---\n\n${article.text}\n` };
}

/** The path of an article in its story's folder. */
function articlePath(id: string): string {
  return `articles/${id}.md`;
}

const SHOWN = 100;
