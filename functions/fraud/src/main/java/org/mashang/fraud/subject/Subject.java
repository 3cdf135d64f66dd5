package org.mashang.fraud.subject;

/**
 * Whom or what the city watches. Nothing here tells who it is: the key is a keyed hash, other in
 * every city.
 *
 * @param kind a person, an account or a calling number
 * @param city division code of the city whose data it is, six digits
 * @param key 22 characters of base64url: 128 bits of the keyed hash
 */
public record Subject(Kind kind, String city, String key) {

  /** What is watched. */
  public enum Kind {
    /** Somebody who may be harmed (潜在被害人), known by phone number. */
    PERSON,
    /** An account that gets money (收款账户). */
    ACCOUNT,
    /** A number that calls or writes (主叫号码). */
    NUMBER
  }

  /** The text that stands in keys and addresses: {@code 330800#PERSON#key}. */
  public String id() {
    return city + "#" + kind + "#" + key;
  }

  /**
   * Reads an id.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Subject of(String id) {
    String[] parts = id.split("#", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("not the id of a subject");
    }
    return new Subject(Kind.valueOf(parts[1]), parts[0], parts[2]);
  }
}
