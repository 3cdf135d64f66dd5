package org.mashang.platform.keys;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Seals and opens the texts of one stored item. Long texts are deflated first (Chinese prose to
 * about half), because an item holds 400 KB and the ciphertext is written as base64. For one
 * thread.
 */
public final class Seal {

  private static final byte PLAIN = 0;
  private static final byte DEFLATED = 1;
  private static final int WORTH_DEFLATING = 200;

  private final Supplier<DataKey> source;
  private final String context;
  private @Nullable DataKey key;

  Seal(Supplier<DataKey> source, String context) {
    this.source = source;
    this.context = context;
  }

  /** The data key as it is stored beside what it sealed; empty if nothing was. */
  public byte[] wrappedKey() {
    return key == null ? new byte[0] : key.wrapped();
  }

  public byte[] seal(String text) {
    byte[] plain = text.getBytes(StandardCharsets.UTF_8);
    return AesGcm.seal(
        key().plain(),
        plain.length < WORTH_DEFLATING ? framed(PLAIN, plain) : deflate(plain),
        context);
  }

  /**
   * The text again.
   *
   * @throws SealBroken if it was altered or sealed for another place
   */
  public String open(byte[] sealed) {
    byte[] framed = AesGcm.open(key().plain(), sealed, context);
    byte[] plain = framed[0] == DEFLATED ? inflate(framed) : framed;
    int from = framed[0] == DEFLATED ? 0 : 1;
    return new String(plain, from, plain.length - from, StandardCharsets.UTF_8);
  }

  /** The master key is only asked when there is something to seal or to open. */
  private DataKey key() {
    DataKey known = key;
    if (known == null) {
      known = source.get();
      key = known;
    }
    return known;
  }

  private static byte[] framed(byte form, byte[] content) {
    byte[] framed = new byte[content.length + 1];
    framed[0] = form;
    System.arraycopy(content, 0, framed, 1, content.length);
    return framed;
  }

  private static byte[] deflate(byte[] plain) {
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    try {
      deflater.setInput(plain);
      deflater.finish();
      var out = new ByteArrayOutputStream(plain.length / 2);
      out.write(DEFLATED);
      byte[] chunk = new byte[8192];
      while (!deflater.finished()) {
        out.write(chunk, 0, deflater.deflate(chunk));
      }
      return out.size() < plain.length ? out.toByteArray() : framed(PLAIN, plain);
    } finally {
      deflater.end();
    }
  }

  private static byte[] inflate(byte[] framed) {
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(framed, 1, framed.length - 1);
      var out = new ByteArrayOutputStream(framed.length * 2);
      byte[] chunk = new byte[8192];
      while (!inflater.finished()) {
        int read = inflater.inflate(chunk);
        if (read == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new DataFormatException("cut short");
        }
        out.write(chunk, 0, read);
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new SealBroken("does not inflate", e);
    } finally {
      inflater.end();
    }
  }
}
