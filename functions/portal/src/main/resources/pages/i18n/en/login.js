export default {
  "login.title": "Officers' login",
  "login.demo": "This is a demonstration",
  "login.demo.text": "These people are invented. Press a name to enter as that person; there are no passwords. In real use, officers come in through their organisation's own login.",
  "login.no.demo": "There is no demonstration login here",
  "login.no.demo.text": "Please come in through your organisation's own login."
};
