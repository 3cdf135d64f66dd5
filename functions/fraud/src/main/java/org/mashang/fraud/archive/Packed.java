package org.mashang.fraud.archive;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.mashang.fraud.signal.Signal;
import org.mashang.platform.json.Json;
import org.mashang.platform.json.Showing;

/** Signals as a file: JSON Lines, compressed. */
public final class Packed {

  private static final int HASH_BYTES = 16;
  private static final ObjectWriter WRITER =
      Json.shown(Showing.LIST).writerFor(SignalLine.class).withRootValueSeparator("\n");
  private static final ObjectReader READER =
      Json.shown(Showing.LIST).readerFor(new TypeReference<SignalLine>() {});

  private final String hash;
  private final byte[] bytes;

  private Packed(String hash, byte[] bytes) {
    this.hash = hash;
    this.bytes = bytes;
  }

  /** 32 hexadecimal digits of the hash of the lines: the same signals have the same. */
  public String hash() {
    return hash;
  }

  byte[] bytes() {
    return bytes;
  }

  public static Packed of(List<Signal> signals) {
    var bytes = new ByteArrayOutputStream(64 * signals.size() + 64);
    MessageDigest digest = digest();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes);
        SequenceWriter lines = WRITER.writeValues(new DigestOutputStream(zip, digest))) {
      for (Signal signal : signals) {
        lines.write(SignalLine.of(signal));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] hash = Arrays.copyOf(digest.digest(), HASH_BYTES);
    return new Packed(HexFormat.of().formatHex(hash), bytes.toByteArray());
  }

  /** The signals of a file. */
  static List<Signal> read(byte[] bytes) {
    List<Signal> signals = new ArrayList<>();
    try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(bytes));
        MappingIterator<SignalLine> lines = READER.readValues(zip)) {
      while (lines.hasNextValue()) {
        signals.add(lines.nextValue().signal());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return signals;
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
