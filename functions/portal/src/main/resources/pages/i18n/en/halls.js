export default {
  "halls.title": "Halls",
  "halls.lead": "One sign, one desk, one code, one set of forms, one guide in every hall.",
  "halls.register": "Register a hall",
  "halls.count": "{count}",
  "halls.none": "No halls yet."
};
