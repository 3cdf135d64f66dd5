package org.mashang.reconsideration.city;

/** What an authority is, as far as articles 24 to 28 make a difference. */
public enum AuthorityKind {
  /** A people's government of the city or a division. */
  GOVERNMENT,
  /** A people's government of a town or township. */
  TOWNSHIP,
  /** A department of a government (工作部门). */
  DEPARTMENT,
  /** The department that does the reconsideration office's work (司法局). */
  JUSTICE_DEPARTMENT,
  /** An office a government has set up, such as a subdistrict office (派出机关). */
  DISPATCHED_ORGAN,
  /** An agency a department has set up, acting in its own name (派出机构). */
  DISPATCHED_AGENCY,
  /** An organisation that a law or rule empowers (授权组织). */
  AUTHORISED_ORGANISATION,
  /** Answers to its own higher department: customs, finance, forex, tax, state security. */
  VERTICAL
}
