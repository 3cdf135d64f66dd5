package org.mashang.platform.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.mashang.platform.keys.Seal;

/** Writes and reads stored objects: every piece of personal data in them is sealed. */
public final class SealedJson {

  private SealedJson() {}

  /**
   * The JSON text of a value.
   *
   * @param type the declared type, a sealed interface where there is one, so that {@code type} is
   *     written
   */
  public static <T> String write(T value, Class<T> type, Seal seal) {
    try {
      return Json.sealed()
          .writerFor(type)
          .withAttribute(Seal.class, seal)
          .writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("cannot be stored: " + type.getName(), e);
    }
  }

  /**
   * The value again.
   *
   * @throws IllegalStateException if what is stored does not fit the type: the reader is older or
   *     newer than the writer, and guessing would lose data
   */
  public static <T> T read(String text, Class<T> type, Seal seal) {
    try {
      return Json.sealed().readerFor(type).withAttribute(Seal.class, seal).readValue(text);
    } catch (JsonProcessingException e) {
      e.clearLocation();
      throw new IllegalStateException("what is stored is no " + type.getName(), e);
    }
  }
}
