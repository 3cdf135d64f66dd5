// Following one's own cases: with receipt number and phone, or as somebody who has logged in.
import { defineComponent, shallowRef } from '../vendor/vue.js';
import { html } from '../kit/html.js';
import { roles, staff } from '../kit/session.js';
import { Entry } from './entry.js';
import { MyCases } from './my-cases.js';

/**
 * @param drawer where the pass is kept (kit/session.js)
 * @param passes where passes are given out
 * @param list where one's own are listed
 * @param name (one) => what it is called in that list
 * @param title () => of the page
 * @param One the component that shows one: caseId, token, leave
 */
export const followPage = ({ drawer, passes, list, name, title, One }) =>
  defineComponent({
    setup() {
      const applicant = roles(staff.current()).includes('APPLICANT') ? staff.current() : null;
      const following = shallowRef(drawer.current());
      const leave = () => {
        drawer.give();
        following.value = null;
      };
      const take = (answer) => {
        drawer.take(answer);
        following.value = drawer.current();
      };
      const open = (caseId) => (following.value = { ...applicant, caseId });

      return () => {
        const one = following.value;
        if (one) return html`<${One} key=${caseOf(one)} caseId=${caseOf(one)} token=${one.token} leave=${leave} />`;
        return html`${applicant && html`<${MyCases} path=${list} token=${applicant.token} name=${name} open=${open} />`}<${Entry} path=${passes} title=${title()} taken=${take} />`;
      };
    },
  });

const caseOf = (one) => one.caseId ?? one.claims.caseId;
