// What this is, for people and for officers.
import { openPage } from '../kit/page.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';

const FIVE = ['scan', 'write', 'photo', 'send', 'follow'];

const StartPage = () => html`
  <div class="hero">
    <h1>${t('start.heading')}</h1>
    <p>${t('start.lead')}</p>
  </div>
  <ul class="ways">
    <li class="card way"><h2>${t('start.apply')}</h2><p>${t('start.apply.text')}</p><a class="button first" href="/apply" data-test="apply">${t('start.apply.go')}</a></li>
    <li class="card way"><h2>${t('start.follow')}</h2><p>${t('start.follow.text')}</p><a class="button second" href="/follow" data-test="follow">${t('start.follow.go')}</a></li>
    <li class="card way"><h2>${t('start.desk')}</h2><p>${t('start.desk.text')}</p><a class="button second" href="/desk" data-test="desk">${t('start.desk.go')}</a></li>
  </ul>
  <section class="card">
    <h2>${t('start.five')}</h2>
    <ol class="five">${FIVE.map((one) => html`<li key=${one}>${t(`start.five.${one}`)}</li>`)}</ol>
  </section>
  <section class="card">
    <h2>${t('start.rights')}</h2>
    <ul class="plain-list">
      <li>${t('start.rights.free')}</li>
      <li>${t('start.rights.sixty')}</li>
      <li>${t('start.rights.oral')}</li>
      <li>${t('start.rights.human')}</li>
    </ul>
  </section>
`;

openPage('start', StartPage);
