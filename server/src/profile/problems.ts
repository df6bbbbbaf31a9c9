import type { MessageId, MessageParameters } from '../l10n/catalogue';
import type { Message, Severity } from '../rules/types';
import type { Span } from '../text/span';
import type { Written } from './written';

/** What can be wrong with a profile; the ids never change meaning. */
export type ProfileCode =
  | 'profile-syntax'
  | 'unknown-setting'
  | 'invalid-setting'
  | 'unexplained-suppression';

/**
 * How serious each is. Nobody can set it, for the profile is where it would be set; but the one that is
 * the name of a rule is as serious as the profile says of that rule.
 */
export const PROFILE_CODES: Readonly<Record<ProfileCode, Severity>> = {
  'profile-syntax': 'error',
  'unknown-setting': 'warning',
  'invalid-setting': 'warning',
  'unexplained-suppression': 'information',
};

/** Something in a profile that is not understood, or makes no sense. */
export interface ProfileFinding {
  readonly code: ProfileCode;
  readonly severity: Severity;
  /** Offsets in the profile's text. */
  readonly span: Span;
  readonly message: Message;
  /** The setting that it is about: `rules.empty-section`; empty for the file as a whole. */
  readonly path: string;
}

/** What a problem is about: where it stands, and what it is where that is a value. */
export type Place = Pick<Written, 'path' | 'span'> & Partial<Pick<Written, 'value'>>;

/** More of them help nobody, and each costs a comparison with every valid name. */
const MOST_PROBLEMS = 100;

/** Collects what is wrong while something is read. */
export class Problems {
  private readonly all: ProfileFinding[] = [];

  /** @param told hears of each as it is taken down */
  constructor(private readonly told: (at: Place) => void = () => undefined) {}

  /** False when nothing more is taken down. */
  get wantsMore(): boolean {
    return this.all.length < MOST_PROBLEMS;
  }

  add(
    code: ProfileCode,
    at: Place,
    id: MessageId,
    parameters: MessageParameters = {},
    severity: Severity = PROFILE_CODES[code],
  ): void {
    if (!this.wantsMore) return;
    this.told(at);
    const { path, span } = at;
    this.all.push({ code, severity, span, message: { id, parameters }, path });
  }

  syntax(span: Span, id: MessageId, parameters: MessageParameters = {}): void {
    this.add('profile-syntax', { path: '', span }, id, parameters);
  }

  invalid(at: Place, id: MessageId, parameters: MessageParameters = {}): void {
    this.add('invalid-setting', at, id, parameters);
  }

  /**
   * In reading order.
   * @param end Length of the text. For the parser, a comment that does not end is longer than that.
   */
  sorted(end: number): readonly ProfileFinding[] {
    const inside = ({ start, end: last }: Span) => ({
      start: Math.min(start, end),
      end: Math.min(last, end),
    });
    return this.all
      .map((finding) => ({ ...finding, span: inside(finding.span) }))
      .sort((a, b) => a.span.start - b.span.start);
  }
}
