package org.mashang.fraud.signal;

/**
 * What a source says of a signal by yes or no; what it does not say is not marked, and no rule may
 * take a missing mark for its opposite.
 */
public enum Mark {
  /** The other end came to the person: a call or message received. */
  INCOMING,
  /** From abroad (境外来电). */
  OVERSEAS,
  /** Calls are forwarded (呼叫转移). */
  FORWARDED,
  /** The source holds the number risky. */
  RISKY_NUMBER,
  /** A call of at least ten minutes. */
  LONG,
  /** The message's link leads to what is known for fraud. */
  FRAUD_LINK,
  /** The message's link is unknown or shortened. */
  UNKNOWN_LINK,
  /** An app, not a site. */
  APP,
  /** The SIM card changed. */
  SIM,
  /** The device changed. */
  DEVICE,
  /** The source holds the payee risky. */
  RISKY_PAYEE,
  /** The payee is new to the person. */
  FIRST_PAYEE,
  /** The bank holds the transfer back for now. */
  HELD,
  /** The money has left. */
  COMPLETED,
  /** Tried and not done. */
  ATTEMPTED,
  /** The person is 60 or older (老年人权益保障法第二条). */
  ELDERLY,
  /** The person in danger reported it; without it somebody else did, and who is not told. */
  SELF
}
