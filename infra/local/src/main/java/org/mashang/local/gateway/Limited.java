package org.mashang.local.gateway;

import java.io.IOException;
import java.io.OutputStream;

/** Keeps the first bytes, throws the next away, and refuses what goes beyond all patience. */
final class Limited extends OutputStream {

  private final OutputStream kept;
  private final int keep;
  private final int most;
  private int count;

  Limited(OutputStream kept, int keep, int most) {
    this.kept = kept;
    this.keep = keep;
    this.most = most;
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    int room = Math.min(length, Math.max(0, keep - count));
    kept.write(bytes, offset, room);
    count += length;
    if (count > most) {
      throw new IOException("a body of more than " + most + " bytes");
    }
  }
}
