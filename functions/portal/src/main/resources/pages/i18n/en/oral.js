export default {
  "oral.title": "Oral application",
  "oral.lead": "For applicants who find writing difficult, an officer takes the application down (article 22(3)). Read it back before sending it."
};
