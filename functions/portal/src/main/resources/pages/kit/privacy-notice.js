// What becomes of what one writes (PIPL 17, 35).
import { html } from './html.js';
import { t } from './i18n.js';

export const PrivacyNotice = (props) => html`
  <div lang="zh-CN">${[props.notice.text].flat().map((paragraph) => html`<p key=${paragraph}>${paragraph}</p>`)}</div>
  <p>${t('apply.privacy.device')}</p>
`;
PrivacyNotice.props = ['notice'];
