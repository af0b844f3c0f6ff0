import type { Correction, DataChange } from '../../src/domain/history.ts';
import { layOut } from '../docs/markdown.ts';

/** What a version brings, for the people who follow it. */
export interface Release {
  readonly version: string;
  /** Day of the newest change to the data, ISO 8601. */
  readonly date: string;
  readonly changes: readonly DataChange[];
  readonly corrections: readonly Correction[];
  /** Subjects of the commits since the version before, the newest first. */
  readonly commits: readonly string[];
}

const HEAD = `# Changelog

Written by \`npm run release\`: changes of the data from \`data/changes.csv\`, corrections from
\`data/corrections.csv\`, changes of the code from git.`;

/** The section of one version: its own changes and corrections of the data, then those of the code. */
export function describeRelease(release: Release): string {
  const { version, date, commits } = release;
  const isOwn = (row: { readonly version: string }) => row.version === version;
  const changes = release.changes.filter(isOwn).map((row) => `- ${row.label_vi} · ${row.label_en}`);
  const corrections = release.corrections
    .filter(isOwn)
    .map(
      ({ subject, before_en, after_en, label_en }) =>
        `- \`${subject}\`: ${before_en} → ${after_en}. ${label_en}`,
    );
  const parts = [
    ['Data', changes],
    ['Corrections', corrections],
    ['Code', commits.map((subject) => `- ${subject}`)],
  ] as const;
  const filled = parts.filter(([, lines]) => lines.length > 0);
  return [
    `## ${version}, ${date}`,
    ...filled.map(([title, lines]) => `### ${title}\n\n${lines.join('\n')}`),
  ].join('\n\n');
}

/** The changelog with one section more, on top. */
export function addRelease(changelog: string, release: Release): Promise<string> {
  const older = changelog.slice(Math.max(0, changelog.search(/^## /m)));
  const kept = /^## /m.test(changelog) ? older : '';
  return layOut([HEAD, describeRelease(release), kept].join('\n\n'));
}
