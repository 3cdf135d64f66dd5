// A code that does not open a hall: why, what to do, and how to apply all the same.
import { openPage } from '../kit/page.js';
import { html } from '../kit/html.js';
import { t } from '../kit/i18n.js';

const REASONS = ['forged', 'revoked', 'retired', 'unreadable'];

const CodeProblemPage = () => {
  const given = new URLSearchParams(location.search).get('reason');
  const reason = REASONS.includes(given) ? given : 'unreadable';
  return html`
    <h1 data-test="code-problem" data-reason=${reason}>${t(`code-problem.${reason}`)}</h1>
    <p class="lead">${t(`code-problem.${reason}.text`)}</p>
    <section class="card">
      <h2>${t('code-problem.do')}</h2>
      <ul class="plain-list">
        <li>${t(`code-problem.${reason}.do`)}</li>
        <li>${t('code-problem.tell')}</li>
        <li>${t('code-problem.anyway')}</li>
      </ul>
    </section>
    <div class="buttons">
      <a class="button first" href="/apply" data-test="apply-anyway">${t('code-problem.apply')}</a>
      <a class="button second" href="/follow">${t('code-problem.follow')}</a>
    </div>
  `;
};

openPage('code-problem', CodeProblemPage);
