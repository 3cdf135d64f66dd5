package org.mashang.emulator.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/**
 * Keys and secrets of the template as files: 32 random bytes in base64, or a private P-256 key as a
 * JSON Web Key. Made once; a file that is there is kept.
 */
public final class LocalKeys {

  private static final int COORDINATE = 32;

  private final Path folder;
  private final SecureRandom random = new SecureRandom();

  public LocalKeys(Path folder) {
    this.folder = folder;
  }

  /** Where a resource's key lies, as functions are told: {@code file:} and the absolute path. */
  public String address(String resource) {
    return "file:" + folder.resolve(resource).toAbsolutePath().normalize();
  }

  /** A symmetric key or a secret. */
  public void secret(String resource) {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    keep(resource, Base64.getEncoder().encodeToString(bytes));
  }

  /** A secret whose text the template gives. */
  public void secret(String resource, String text) {
    keep(resource, text);
  }

  /** A key pair for ES256. */
  public void signingKey(String resource) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"), random);
      KeyPair pair = generator.generateKeyPair();
      ECPublicKey open = (ECPublicKey) pair.getPublic();
      ECPrivateKey hidden = (ECPrivateKey) pair.getPrivate();
      keep(
          resource,
          "{\"kty\":\"EC\",\"crv\":\"P-256\",\"kid\":\"%s\",\"x\":\"%s\",\"y\":\"%s\",\"d\":\"%s\"}"
              .formatted(
                  resource,
                  coordinate(open.getW().getAffineX()),
                  coordinate(open.getW().getAffineY()),
                  coordinate(hidden.getS())));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("this JDK has no P-256", e);
    }
  }

  private void keep(String resource, String content) {
    Path file = folder.resolve(resource);
    try {
      Files.createDirectories(folder);
      if (Files.exists(file)) {
        return;
      }
      Path draft = Files.createTempFile(folder, resource, ".new");
      Files.writeString(draft, content);
      if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
      }
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException e) {
      return;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot keep the key " + file, e);
    }
  }

  private static String coordinate(BigInteger number) {
    byte[] bytes = number.toByteArray();
    byte[] fixed = new byte[COORDINATE];
    int length = Math.min(bytes.length, COORDINATE);
    System.arraycopy(bytes, bytes.length - length, fixed, COORDINATE - length, length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(fixed);
  }
}
