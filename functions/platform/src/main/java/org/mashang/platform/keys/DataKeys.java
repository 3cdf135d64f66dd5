package org.mashang.platform.keys;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.mashang.platform.environment.Clients;
import org.mashang.platform.environment.Environment;
import org.mashang.platform.environment.Variable;

/**
 * Envelope encryption. Data are sealed under a data key that this process keeps for a while; the
 * wrapped data key is stored beside them. So a busy function asks KMS once in {@link #MAX_AGE}, and
 * a stolen data key opens little.
 */
public final class DataKeys {

  /** A process seals under one data key for at most this long … */
  public static final Duration MAX_AGE = Duration.ofMinutes(15);

  /** … and at most this many items. */
  public static final int MAX_USES = 10_000;

  private static final int REMEMBERED = 512;

  private final KeyWrapper wrapper;
  private final LongSupplier nanos;
  private final Map<ByteBuffer, byte[]> opened =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, byte[]> eldest) {
          return size() > REMEMBERED;
        }
      };
  private @Nullable DataKey current;
  private long since;
  private int uses;

  public DataKeys(KeyWrapper wrapper) {
    this(wrapper, System::nanoTime);
  }

  DataKeys(KeyWrapper wrapper, LongSupplier nanos) {
    this.wrapper = wrapper;
    this.nanos = nanos;
  }

  /** For cases without personal data, by functions that have no right to the key. */
  public static DataKeys none() {
    return new DataKeys(new NoKeyWrapper());
  }

  /** As {@link Variable#DATA_KEY} says: a local master key, or KMS. */
  public static DataKeys from(Environment environment, Clients clients) {
    String key = environment.get(Variable.DATA_KEY);
    return new DataKeys(
        LocalFile.isNamedBy(key)
            ? new LocalKeyWrapper(LocalFile.bytes(key))
            : new KmsKeyWrapper(clients.kms(), key));
  }

  /**
   * A seal for the parts of one stored item.
   *
   * @param context where the item stands, for example its partition key: what is sealed here does
   *     not open anywhere else
   */
  public Seal seal(String context) {
    return new Seal(this::key, context);
  }

  /**
   * The seal of a stored item again. Opening throws {@link SealBroken} if the wrapped key is not
   * under this master key.
   */
  public Seal reopen(byte[] wrapped, String context) {
    return new Seal(() -> new DataKey(unwrap(wrapped), wrapped), context);
  }

  private synchronized DataKey key() {
    DataKey key = current;
    if (key == null || uses >= MAX_USES || nanos.getAsLong() - since > MAX_AGE.toNanos()) {
      key = wrapper.generate();
      opened.put(ByteBuffer.wrap(key.wrapped()), key.plain());
      current = key;
      since = nanos.getAsLong();
      uses = 0;
    }
    uses++;
    return key;
  }

  private byte[] unwrap(byte[] wrapped) {
    ByteBuffer name = ByteBuffer.wrap(wrapped);
    synchronized (this) {
      byte[] known = opened.get(name);
      if (known != null) {
        return known;
      }
    }
    byte[] plain = wrapper.unwrap(wrapped);
    synchronized (this) {
      opened.put(name, plain);
    }
    return plain;
  }
}
