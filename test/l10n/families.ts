// The ids that are put together where they are used. All other ids stand in the sources as they are.
import type { MessageId } from '../../server/src/l10n/catalogue';
import type { CliMessageId } from '../../server/src/l10n/cli';
import { RULES } from '../../server/src/rules/registry';
import { OUTCOMES, SECTION_KINDS } from '../../server/src/syntax/kinds';

type Id = MessageId | CliMessageId;

export interface Family {
  /** As the sources put the id together; where two forms fit, the longer one comes first. */
  readonly built: readonly string[];
  readonly ids: readonly Id[];
  /** Where the parts stand that are put in, each as a string of its own. */
  readonly partsIn: RegExp;
}

const KINDS = /^server\/src\/syntax\/kinds\.ts$/;
const MODEL = /^server\/src\/minutes\/model\.ts$/;
const RELATIONS = /^server\/src\/budget\/relations\/model\.ts$/;

export const FAMILIES: readonly Family[] = [
  {
    // What a rule is about, in titles of fixes.
    built: ['rule-name.{id}'],
    ids: RULES.filter(({ scope }) => scope !== 'suppression').map(
      ({ id }) => `rule-name.${id}` as Id,
    ),
    partsIn: /^server\/src\/rules\/\w+\.ts$/,
  },
  {
    // How a decision ended.
    built: ['outcome.{outcome}'],
    ids: OUTCOMES.map((outcome) => `outcome.${outcome}` as const),
    partsIn: KINDS,
  },
  {
    // What a section is called …
    built: ['section.{kind}'],
    ids: SECTION_KINDS.map((kind) => `section.${kind}` as const),
    partsIn: KINDS,
  },
  {
    // … and what belongs in it.
    built: ['about.{section.kind}'],
    ids: SECTION_KINDS.map((kind) => `about.${kind}` as const),
    partsIn: KINDS,
  },
  {
    // What the hover of a section says of each rule that looks at it.
    built: ['ruleFinds.{id}'],
    ids: [
      'ruleFinds.missing-recommendation',
      'ruleFinds.missing-decision',
      'ruleFinds.empty-section',
      'ruleFinds.duplicate-section',
      'ruleFinds.wrong-total',
      'ruleFinds.wrong-difference',
      'ruleFinds.wrong-percentage',
      'ruleFinds.wrong-sum-in-text',
      'ruleFinds.amount-mismatch',
      'ruleFinds.malformed-number',
      'ruleFinds.attachment-reference',
      'ruleFinds.absent-participant',
    ],
    partsIn: /^server\/src\/features\/hover\/section\.ts$/,
  },
  {
    built: ['itemType.{type}'],
    ids: [
      'itemType.case',
      'itemType.agendaApproval',
      'itemType.announcements',
      'itemType.information',
      'itemType.questionTime',
      'itemType.anyOtherBusiness',
      'itemType.signature',
      'itemType.attendance',
      'itemType.election',
      'itemType.motion',
      'itemType.practical',
      'itemType.withdrawn',
    ],
    partsIn: MODEL,
  },
  {
    built: ['vote.{side.option}'],
    ids: ['vote.for', 'vote.against', 'vote.abstain'],
    partsIn: MODEL,
  },
  {
    // Whether a calculation is right, in a hover and in the list of all.
    built: ['calculation.{relation.verdict}', 'arithmetic.{verdict}'],
    ids: [
      'calculation.exact',
      'calculation.rounded',
      'calculation.broken',
      'arithmetic.exact',
      'arithmetic.rounded',
      'arithmetic.broken',
    ],
    partsIn: RELATIONS,
  },
  {
    // Why a figure was not checked.
    built: ['arithmetic.reason.{reason}'],
    ids: [
      'arithmetic.reason.noAddends',
      'arithmetic.reason.unreadableCell',
      'arithmetic.reason.notConfirmed',
      'arithmetic.reason.looksLikeMean',
      'arithmetic.reason.noPair',
      'arithmetic.reason.noColumns',
    ],
    partsIn: /^server\/src\/(?:budget\/relations|features\/arithmetic)\//,
  },
  {
    // A part of the service that broke down.
    built: ['server.failed.{part}'],
    ids: [
      'server.failed.reading',
      'server.failed.findings',
      'server.failed.outline',
      'server.failed.hover',
      'server.failed.inlayHints',
      'server.failed.arithmetic',
      'server.failed.folding',
      'server.failed.selection',
      'server.failed.semanticTokens',
      'server.failed.fixes',
      'server.failed.links',
      'server.failed.index',
      'server.failed.profile',
      'server.failed.export',
    ],
    partsIn: /^server\/src\/service\/(?!guard\.ts)/,
  },
  {
    // Findings that name their item, for one without a number: `aboutItem`.
    built: ['{id}.unnumbered'],
    ids: [
      'missing-recommendation.unnumbered',
      'missing-decision.unnumbered',
      'missing-section.unnumbered',
      'contents-mismatch.item.unnumbered',
    ],
    partsIn: /^server\/src\/rules\//,
  },
  {
    built: ['contents-mismatch.{what}'],
    ids: ['contents-mismatch.title', 'contents-mismatch.spelling'],
    partsIn: /^server\/src\/rules\/contentsMismatch\.ts$/,
  },
  {
    built: ['unknown-suppression.{what}.near', 'unknown-suppression.{what}'],
    ids: [
      'unknown-suppression.rule',
      'unknown-suppression.rule.near',
      'unknown-suppression.verb',
      'unknown-suppression.verb.near',
    ],
    partsIn: /^server\/src\/rules\/suppression\/rules\.ts$/,
  },
  {
    built: ['cli.severity.{severity}'],
    ids: [
      'cli.severity.error',
      'cli.severity.warning',
      'cli.severity.information',
      'cli.severity.hint',
    ],
    partsIn: /^server\/src\/cli\/report\.ts$/,
  },
  {
    built: ['cli.count.{what}.{number}'],
    ids: [
      'cli.count.error.one',
      'cli.count.error.many',
      'cli.count.warning.one',
      'cli.count.warning.many',
      'cli.count.information.one',
      'cli.count.information.many',
      'cli.count.hint.one',
      'cli.count.hint.many',
      'cli.count.file.one',
      'cli.count.file.many',
    ],
    partsIn: /^server\/src\/cli\/(?:report|textReport)\.ts$/,
  },
];

/** The parts that an id was put together from: "reading" of "server.failed.reading"; null for another id. */
export function partsPutInto(form: string, id: string): readonly string[] | null {
  const pattern = form.replaceAll('.', '\\.').replace(/\{[^}]+\}/g, '([\\w.-]+)');
  return new RegExp(`^${pattern}$`).exec(id)?.slice(1) ?? null;
}
