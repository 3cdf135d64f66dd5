// Whom the person who decides may choose from, and why: offices for the dispatcher, notaries for an office.
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';
import { Citations } from '../kit/citations.js';

export const SuggestionList = ({ suggestions }) =>
  suggestions.length
    ? html`
        <section class="card" data-test="suggestions">
          <h2>${t('order.suggestions')}</h2>
          <ul class="services">
            ${suggestions.map((one) => html`<li key=${one.id} data-test=${`suggestion-${one.id}`} lang="zh-CN"><p><strong>${one.name}</strong></p><p class="hint">${one.reason}</p><${Citations} list=${one.citations} /></li>`)}
          </ul>
        </section>
      `
    : null;
SuggestionList.props = ['suggestions'];

/** One with nothing open comes first; who may not have the case is listed with the reason. */
export const CandidateList = ({ candidates }) =>
  candidates.length
    ? html`
        <section class="card" data-test="candidates">
          <h2>${t('order.candidates')}</h2>
          <ul class="candidates">
            ${candidates.map(
              (one) => html`
                <li key=${one.id} data-test=${`candidate-${one.id}`} lang="zh-CN">
                  <strong>${one.name}</strong>
                  <span><meter min="0" max=${one.most} value=${one.open} aria-label=${t('order.candidate.open', { open: one.open, most: one.most })}></meter> ${t('order.candidate.open', { open: one.open, most: one.most })}</span>
                  ${one.reason ? html`<span class="fault">${one.reason}</span>` : html`<span class="tag good">${t('order.candidate.may')}</span>`}
                </li>
              `,
            )}
          </ul>
        </section>
      `
    : null;
CandidateList.props = ['candidates'];
