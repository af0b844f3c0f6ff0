/*
 * What Mozilla's HTTP Observatory asks of a site, as checks of our own, and as strict as its best marks:
 * https://developer.mozilla.org/en-US/observatory/docs/tests_and_scoring
 */

/** An answer as a browser sees it. */
export interface Answer {
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Of a page. */
  readonly html?: string;
  /** Whether other sites are meant to use it. */
  readonly isShared: boolean;
  /** Whether it came over TLS. */
  readonly isSecure: boolean;
}

type Policy = ReadonlyMap<string, readonly string[]>;

const HALF_A_YEAR = 15_768_000;
const PRIVATE_REFERRERS = [
  'no-referrer',
  'same-origin',
  'strict-origin',
  'strict-origin-when-cross-origin',
];

/** Directives that `default-src` does not stand in for. */
const WITHOUT_FALLBACK = ['base-uri', 'form-action'];

/** By Observatory's names, where it has one: whether all is well. */
const CHECKS: Readonly<Record<string, (answer: Answer) => boolean>> = {
  'content-security-policy': ({ headers, html }) =>
    html === undefined || isStrict(readPolicies(headers, html)),
  cookies: ({ headers }) => headers['set-cookie'] === undefined,
  'cross-origin-resource-sharing': ({ headers, isShared }) =>
    headers['access-control-allow-origin'] === (isShared ? '*' : undefined) &&
    headers['access-control-allow-credentials'] === undefined,
  'cross-origin-resource-policy': ({ headers, isShared }) =>
    headers['cross-origin-resource-policy'] === (isShared ? 'cross-origin' : 'same-origin'),
  'cross-origin isolation': ({ headers }) =>
    headers['cross-origin-opener-policy'] === 'same-origin' &&
    headers['cross-origin-embedder-policy'] === 'require-corp',
  'permissions-policy': ({ headers }) =>
    /^(?:[a-z-]+=\(\)(?:, |$))+$/.test(headers['permissions-policy'] ?? ''),
  'referrer-policy': ({ headers }) => PRIVATE_REFERRERS.includes(headers['referrer-policy'] ?? ''),
  'strict-transport-security': ({ headers, isSecure }) => {
    const age = /max-age=(\d+)/.exec(headers['strict-transport-security'] ?? '')?.[1];
    return isSecure ? Number(age) >= HALF_A_YEAR : age === undefined;
  },
  // Only what comes from elsewhere needs one, and nothing does.
  'subresource-integrity': ({ html }) =>
    !/<(?:script|link)[^>]* (?:src|href)="(?:https?:)?\/\//.test(withoutDescriptions(html)),
  'x-content-type-options': ({ headers }) => headers['x-content-type-options'] === 'nosniff',
  'x-frame-options': ({ headers, html, isShared }) => {
    const ancestors = parsePolicy(headers['content-security-policy'] ?? '').get('frame-ancestors');
    if (isShared) return ancestors === undefined && headers['x-frame-options'] === undefined;
    return html === undefined || ancestors?.join() === "'none'";
  },
  'tells nothing of the server': ({ headers }) =>
    headers['x-powered-by'] === undefined && !/\d/.test(headers['server'] ?? ''),
};

/** Names of the checks, for a test that sees each of them fail. */
export const CHECK_NAMES = Object.keys(CHECKS);

/** Names of the checks that an answer does not pass. */
export function auditAnswer(answer: Answer): readonly string[] {
  return CHECK_NAMES.filter((name) => !CHECKS[name]?.(answer));
}

/** Links that tell of an address, and fetch nothing. */
function withoutDescriptions(html = ''): string {
  return html.replaceAll(/<link[^>]* rel="(?:canonical|alternate|license|describedby)"[^>]*>/g, '');
}

/** The policies that a browser enforces, each on its own. */
function readPolicies(headers: Answer['headers'], html: string): readonly Policy[] {
  const meta = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1];
  return [headers['content-security-policy'], meta].map((text = '') => parsePolicy(text));
}

function parsePolicy(text: string): Policy {
  return new Map(
    text
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  );
}

/**
 * Whether one of the policies denies all by default and lets in only what it names by hash or origin;
 * a picture, which runs nothing, may stand in its own address (the icon in the browser’s tab does).
 */
function isStrict(policies: readonly Policy[]): boolean {
  return policies.some((policy) => {
    const sources = [...policy].flatMap(([name, own]) =>
      name === 'img-src' ? own.filter((source) => source !== 'data:') : own,
    );
    return (
      policy.get('default-src')?.join() === "'none'" &&
      WITHOUT_FALLBACK.every((name) => policy.has(name)) &&
      sources.every((source) => /^'(?:none|self|sha256-[\w+/=]+)'$/.test(source))
    );
  });
}
