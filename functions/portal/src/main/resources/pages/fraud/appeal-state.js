// Where an appeal stands, why there was a warning, and what happens next.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { date, time } from '../kit/format.js';

/** In one look: nothing contested yet, being checked, lifted, not upheld. */
export function standing(state) {
  if (state.lifted) return 'lifted';
  if (state.appeals.some((one) => one.upheld === null)) return 'waits';
  return state.appeals.length ? 'not' : 'none';
}

const SIGNS = { lifted: ['good', '✓'], waits: ['warn', '…'], not: ['warn', '!'], none: ['info', null] };

export const AppealWhere = ({ state }) => {
  const now = standing(state);
  const waiting = state.appeals.find((one) => one.upheld === null);
  return html`
    <section class=${`notice ${SIGNS[now][0]} standing`} id="standing" tabindex="-1" data-test="standing" data-standing=${now}>
      <h2>${SIGNS[now][1] && html`<span aria-hidden="true">${SIGNS[now][1]} </span>`}${t(`appeal.now.${now}`)}</h2>
      <p>${waiting ? t('appeal.now.by', { day: date(waiting.answerBy) }) : t(`appeal.now.${now}.text`)}</p>
    </section>
    ${[...state.appeals].reverse().map(
      (one) => html`
        <section class="card" key=${one.number} data-test=${`appeal-${one.number}`}>
          <h2>${t('appeal.one', { number: one.number })}</h2>
          <dl class="facts">
            <div><dt>${t('appeal.who')}</dt><dd lang="zh-CN">${one.who}</dd></div>
            <div><dt>${t('appeal.at')}</dt><dd>${time(one.at)}</dd></div>
            <div><dt>${t('appeal.result')}</dt><dd>${one.upheld === null ? t('appeal.result.waits', { day: date(one.answerBy) }) : `${t(one.upheld ? 'appeal.result.upheld' : 'appeal.result.not')} · ${time(one.decidedAt)}`}</dd></div>
            ${one.answer && html`<div><dt>${t('appeal.answer')}</dt><dd lang="zh-CN" data-test="answer">${one.answer}</dd></div>`}
          </dl>
        </section>
      `,
    )}
  `;
};
AppealWhere.props = ['state'];

export const AppealWhy = ({ state }) => html`
  <section class="card" data-test="why">
    <h2>${t('appeal.why')}</h2>
    <dl class="facts">
      <div><dt>${t('appeal.reference')}</dt><dd class="masked">${state.reference}</dd></div>
      <div><dt>${t('appeal.office')}</dt><dd lang="zh-CN">${state.office}</dd></div>
      <div><dt>${t('appeal.raised')}</dt><dd>${date(state.raisedOn)}</dd></div>
      <div><dt>${t('appeal.because')}</dt><dd lang="zh-CN">${state.why}</dd></div>
      <div><dt>${t('appeal.remedy')}</dt><dd lang="zh-CN">${state.remedy}</dd></div>
      <div><dt>${t('appeal.papers')}</dt><dd lang="zh-CN">${state.papers.join('；')}</dd></div>
    </dl>
  </section>
`;
AppealWhy.props = ['state'];

const STEPS = ['entered', 'checked', 'answered', 'right', 'wrong'];

export const AppealSteps = ({ state }) => html`
  <section class="card" data-test="steps">
    <h2>${t('appeal.steps')}</h2>
    <ol class="five">${STEPS.map((step) => html`<li key=${step}>${t(`appeal.step.${step}`)}</li>`)}</ol>
    <p class="hint">${t('appeal.law', { office: state.office })}</p>
  </section>
`;
AppealSteps.props = ['state'];
