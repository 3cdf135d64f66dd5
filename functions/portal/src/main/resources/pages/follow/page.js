// Following one's own case: with receipt number and phone, or as somebody who has logged in.
import { defineComponent, shallowRef } from '../vendor/vue.js';
import { html } from '../kit/html.js';
import { pass, roles, staff } from '../kit/session.js';
import { Entry } from './entry.js';
import { MyCase } from './my-case.js';
import { MyCases } from './my-cases.js';

export const FollowPage = defineComponent({
  setup() {
    const applicant = roles(staff.current()).includes('APPLICANT') ? staff.current() : null;
    const following = shallowRef(pass.current());
    const leave = () => {
      pass.give();
      following.value = null;
    };
    const take = (answer) => {
      pass.take(answer);
      following.value = pass.current();
    };
    const open = (caseId) => (following.value = { ...applicant, caseId });

    return () => {
      const one = following.value;
      if (one) return html`<${MyCase} key=${caseOf(one)} caseId=${caseOf(one)} token=${one.token} leave=${leave} />`;
      return html`${applicant && html`<${MyCases} token=${applicant.token} open=${open} />`}<${Entry} taken=${take} />`;
    };
  },
});

const caseOf = (one) => one.caseId ?? one.claims.caseId;
