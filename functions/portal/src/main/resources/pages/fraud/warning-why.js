// Why a warning stands: the sentences of the rules, and words for the caller.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';

const MOST = 1000;

export const Reasons = ({ one }) => html`
  <section class="card" data-test="reasons">
    <h2>${t('warning.reasons')}</h2>
    <ul class="channels broad reasons">${one.reasons.map((reason) => html`<li key=${reason.rule}><span lang="zh-CN">${reason.sentence}<small> ${reason.rule}</small></span><meter min="0" max=${MOST} value=${reason.weight} aria-label=${t('warning.weight')}></meter><strong>${reason.weight}</strong></li>`)}</ul>
    <p class="hint">${t('warning.machine')}</p>
  </section>
`;
Reasons.props = ['one'];

export const Words = ({ words }) => html`
  <section class="card" data-test="words" lang="zh-CN">
    <h2>${t('warning.words')}</h2>
    <p class="lead">${words.opening}</p>
    <h3>${t('warning.words.ask')}</h3>
    <ul class="lines">${words.questions.map((line) => html`<li key=${line}>${line}</li>`)}</ul>
    <h3>${t('warning.words.truth')}</h3>
    <ul class="lines">${words.truth.map((line) => html`<li key=${line}>${line}</li>`)}</ul>
    <h3>${t('warning.words.steps')}</h3>
    <ul class="lines">${words.steps.map((line) => html`<li key=${line}>${line}</li>`)}</ul>
  </section>
`;
Words.props = ['words'];
