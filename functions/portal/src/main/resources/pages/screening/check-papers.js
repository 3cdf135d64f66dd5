// The papers that article 7 asks for: what the case has, what is missing, what the police were asked for.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { Citations } from '../kit/citations.js';
import { shortDate } from '../kit/format.js';

const COLOURS = { THERE: 'tag good', MISSING: 'tag bad', NEEDED_IF_UNKNOWN: 'tag warn', NOT_NEEDED: 'tag' };

export const CheckPapers = ({ one, desk, can }) => {
  const missing = new Map(one.missing.map((each) => [each.kind, each]));
  const held = new Set(one.papers.filter((paper) => ['READ', 'UNREAD', 'READING'].includes(paper.state)).map((paper) => paper.kind ?? paper.guessed));
  const ask = (kind, label) => desk.begin('askForPaper', { kind: { options: [{ value: kind, label }] } });
  return html`
    <section class="card" data-test="checklist">
      <h2>${t('scase.checklist')}</h2>
      <p class="hint">${t(one.screening ? 'scase.checklist.hint' : 'scase.checklist.later')}</p>
      <ul class="papers">
        ${one.checklist.map((each) => {
          const lack = missing.get(each.kind);
          const asked = one.asked.findLast((other) => other.kind === each.kind);
          const state = lack?.state ?? (held.has(each.kind) ? 'THERE' : 'NOT_NEEDED');
          return html`
            <li key=${each.kind} class="checked-paper" data-test=${`check-${each.kind}`} data-state=${state}>
              <p lang="zh-CN">${each.label}</p>
              ${(state !== 'NOT_NEEDED' || one.screening) && html`<span class=${COLOURS[state]}>${t(`check.paper.${state}`)}</span>`}
              ${asked && html`<small>${t('check.asked', { day: shortDate(asked.on) })}</small>`}
              ${lack && can('askForPaper') && html`<button type="button" class="plain small" @click=${() => ask(each.kind, each.label)} data-test=${`ask-${each.kind}`}>${t('check.ask')}<span class="unseen"> ${each.label}</span></button>`}
              ${lack && html`<div class="whole"><p class="hint" lang="zh-CN">${lack.reason}</p><${Citations} list=${lack.citations} /></div>`}
            </li>
          `;
        })}
      </ul>
    </section>
  `;
};
CheckPapers.props = ['one', 'desk', 'can'];
