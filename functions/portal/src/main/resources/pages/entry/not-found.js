// No such page: say so, and where to go from here.
import { openPage } from '../kit/page.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';

const NotFoundPage = () => html`
  <h1 data-test="not-found">${t('not-found.title')}</h1>
  <p class="lead">${t('not-found.text')}</p>
  <div class="buttons">
    <a class="button first" href="/" data-test="to-start">${t('not-found.start')}</a>
    <a class="button second" href="/apply">${t('not-found.apply')}</a>
    <a class="button second" href="/follow">${t('not-found.follow')}</a>
  </div>
`;

openPage('not-found', NotFoundPage);
