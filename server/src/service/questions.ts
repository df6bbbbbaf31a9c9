import type { Minutes } from '../minutes/model';
import type { Settings } from '../profile/settings';
import type { Finding } from '../rules/types';
import type { Lines } from '../text/lines';
import type { Span } from '../text/span';
import type { Analysis, Progress, Snapshot } from './analysis';
import type { Answer } from './answer';
import type { OpenDocuments } from './documents';
import type { Cancellation, Environment } from './environment';
import type { Guard, PartId } from './guard';

/** An analysis whose checks went through. */
export interface Checked extends Analysis {
  readonly findings: readonly Finding[];
}

/** A place that becomes an offset once the lines of the answering version are known. */
export type Place = (lines: Lines) => number;

/** A stretch between two places, both in the text that the asker sees. */
export interface Stretch {
  readonly from: Place;
  readonly to: Place;
}

export interface Question {
  readonly part: PartId;
  readonly uri: string;
  readonly cancellation: Cancellation;
  /** True when it names places in the text that the asker sees. */
  readonly hasPlaces?: boolean;
}

/** So long (ms) the work goes on before it lets others in: less than a person notices at a key. */
const AT_A_STRETCH = 12;

/** The ways in which questions about open documents are answered. */
export function createQuestions(environment: Environment, guard: Guard, documents: OpenDocuments) {
  /**
   * The way every question goes: let others in, see whether it still stands, analyse, derive.
   * The answer is about the newest version: what has changed since the question, the asker knows.
   * Only a question about places in the text loses its meaning when the text changes.
   */
  async function ask<T>(question: Question, derive: (analysis: Analysis) => T): Promise<Answer<T>> {
    const progress = await work(question, ({ stage }) => stage === 'done');
    if (progress.outcome !== 'answered') return progress;
    const { snapshot, reached } = progress.value;
    if (reached.stage !== 'done') return { outcome: 'failed', version: snapshot.version };
    return answer(question.part, snapshot, () => derive(reached.analysis));
  }

  /**
   * As `ask`, for what needs no more than the items in the stretch that is asked about: it is answered
   * while the rest of a long document is still being read.
   */
  async function askWithin<T>(
    question: Question,
    stretch: Stretch,
    derive: (minutes: Minutes, within: Span, settings: Settings) => T,
  ): Promise<Answer<T>> {
    const progress = await work(question, ({ stage }) => stage === 'skimmed' || stage === 'done');
    if (progress.outcome !== 'answered') return progress;
    const { snapshot, reached } = progress.value;
    if (reached.stage !== 'skimmed' && reached.stage !== 'done') {
      return { outcome: 'failed', version: snapshot.version };
    }
    return answer(question.part, snapshot, () => {
      const lines =
        reached.stage === 'done' ? reached.analysis.minutes.lines : reached.skimmed.lines;
      const within = { start: stretch.from(lines), end: stretch.to(lines) };
      const minutes =
        reached.stage === 'done' ? reached.analysis.minutes : reached.skimmed.within(within);
      return derive(minutes, within, snapshot.settings);
    });
  }

  function answer<T>(part: PartId, snapshot: Snapshot, derive: () => T): Answer<T> {
    const { version } = snapshot;
    const attempt = guard.attempt(part, snapshot, derive);
    return attempt.ok
      ? { outcome: 'answered', version, value: attempt.value }
      : { outcome: 'failed', version };
  }

  /**
   * Goes on with the work on the newest version until enough is done for a question. In between others
   * may come in: the next key, a cancellation, a question about another document.
   */
  async function work(
    { uri, cancellation, hasPlaces = false }: Question,
    isEnough: (progress: Progress) => boolean,
  ): Promise<Answer<{ readonly snapshot: Snapshot; readonly reached: Progress }>> {
    const asked = documents.get(uri)?.snapshot;
    if (asked === undefined) return { outcome: 'unknown' };
    for (;;) {
      await environment.pause?.();
      if (cancellation.isCancellationRequested) return { outcome: 'cancelled' };
      const open = documents.get(uri);
      if (open === undefined) return { outcome: 'unknown' };
      const { snapshot, analyser } = open;
      if (hasPlaces && !isSameText(asked, snapshot)) return { outcome: 'moved' };
      const until = (environment.now?.() ?? 0) + AT_A_STRETCH;
      const isTime = (): boolean => environment.now === undefined || environment.now() < until;
      let reached = analyser.advance(snapshot);
      while (reached.stage !== 'failed' && !isEnough(reached) && isTime()) {
        reached = analyser.advance(snapshot);
      }
      if (reached.stage === 'failed' || isEnough(reached)) {
        return { outcome: 'answered', version: snapshot.version, value: { snapshot, reached } };
      }
    }
  }

  /** As `ask`, for what would be wrong without the findings. */
  async function askChecked<T>(
    question: Question,
    derive: (checked: Checked) => T,
  ): Promise<Answer<T>> {
    const answer = await ask(question, (analysis) =>
      isChecked(analysis) ? { derived: derive(analysis) } : null,
    );
    if (answer.outcome !== 'answered') return answer;
    if (answer.value === null) return { outcome: 'failed', version: answer.version };
    return { ...answer, value: answer.value.derived };
  }

  return { ask, askWithin, askChecked };
}

function isSameText(a: Snapshot, b: Snapshot): boolean {
  return a.version === b.version && a.text === b.text;
}

function isChecked(analysis: Analysis): analysis is Checked {
  return analysis.findings !== null;
}
