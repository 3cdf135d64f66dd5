// What a country asks for before it takes a Chinese certificate, and where that is from.
import { html } from '../kit/html.js';
import { inEnglish, t } from '../kit/i18n.js';

/** The languages by name, as the reader's own language calls them. */
export const languageNames = (codes) => {
  const names = new Intl.DisplayNames([inEnglish() ? 'en' : 'zh-CN'], { type: 'language' });
  return codes.map((code) => names.of(code)).join('、');
};

export const CountryCard = ({ country }) => html`
  <section class="card" data-test="country-card" data-legalisation=${country.legalisation}>
    <h2>${t('country.needs', { country: (inEnglish() && country.nameEn) || country.name })}</h2>
    <dl class="facts">
      <div><dt>${t('country.legalisation')}</dt><dd><strong>${t(`legalisation.${country.legalisation}`)}</strong><br />${t(`legalisation.${country.legalisation}.text`)}</dd></div>
      <div><dt>${t('country.languages')}</dt><dd>${t('country.languages.text', { languages: languageNames(country.languages) })}</dd></div>
    </dl>
    <p class="hint" lang="zh-CN">${country.basis}</p>
  </section>
`;
CountryCard.props = ['country'];
