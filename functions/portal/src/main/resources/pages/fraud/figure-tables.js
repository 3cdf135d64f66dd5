// Groups of warnings and rules, a line each; on a phone each line becomes a card.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { count, yuan } from '../kit/format.js';
import { span } from '../kit/span.js';

const PARTS = [
  ['raised', (one) => count(one.raised)],
  ['open', (one) => count(one.open)],
  ['answered', (one) => count(one.answered)],
  ['answer', (one) => span(one.answerSeconds)],
  ['confirmed', (one) => count(one.confirmed)],
  ['false', (one) => count(one.falseAlarms)],
  ['saved', (one) => yuan(one.saved)],
];

/** @prop label (name) => what a group is called @prop test the beginning of the rows' names for tests */
export const GroupTable = (props) =>
  props.groups.length
    ? html`
        <table class="work figures">
          <caption class="unseen">${props.caption}</caption>
          <thead><tr><th scope="col">${props.name}</th>${PARTS.map(([part]) => html`<th key=${part} scope="col" class="number">${t(`ffigures.${part}`)}</th>`)}</tr></thead>
          <tbody>
            ${props.groups.map((group) => html`<tr key=${group.name} data-test=${`${props.test}-${group.name}`}><th scope="row" data-label=${props.name}>${props.label(group.name)}</th>${PARTS.map(([part, shown]) => html`<td key=${part} class=${part === 'saved' ? 'number money' : 'number'} data-label=${t(`ffigures.${part}`)}>${shown(group.count)}</td>`)}</tr>`)}
          </tbody>
        </table>
      `
    : html`<p class="empty">${t('ffigures.none')}</p>`;
GroupTable.props = ['caption', 'name', 'groups', 'label', 'test'];

const RULE_PARTS = [
  ['raised', (one) => count(one.raised)],
  ['confirmed', (one) => count(one.confirmed)],
  ['false', (one) => count(one.falseAlarms)],
  ['precision', (one) => (one.precision == null ? '—' : `${(one.precision / 10).toFixed(1)}%`)],
  ['saved', (one) => yuan(one.saved)],
  ['shadow', (one) => count(one.shadow)],
];

/** The rules that raised most first. */
export const RuleTable = ({ rules }) =>
  rules.length
    ? html`
        <table class="work figures">
          <caption class="unseen">${t('ffigures.rules')}</caption>
          <thead><tr><th scope="col">${t('ffigures.rule')}</th>${RULE_PARTS.map(([part]) => html`<th key=${part} scope="col" class="number">${t(`ffigures.${part}`)}</th>`)}</tr></thead>
          <tbody>
            ${[...rules]
              .sort((a, b) => b.raised - a.raised || b.shadow - a.shadow || a.rule.localeCompare(b.rule))
              .map((one) => html`<tr key=${one.rule} data-test=${`rule-${one.rule}`}><th scope="row" data-label=${t('ffigures.rule')}><span class="masked">${one.rule}</span></th>${RULE_PARTS.map(([part, shown]) => html`<td key=${part} class=${part === 'saved' ? 'number money' : 'number'} data-label=${t(`ffigures.${part}`)}>${shown(one)}</td>`)}</tr>`)}
          </tbody>
        </table>
      `
    : html`<p class="empty">${t('ffigures.none')}</p>`;
RuleTable.props = ['rules'];
