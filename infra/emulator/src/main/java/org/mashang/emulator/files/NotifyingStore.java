package org.mashang.emulator.files;

import java.io.InputStream;
import java.util.Objects;
import java.util.function.Consumer;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/** Stores as the store behind it does, then tells. */
final class NotifyingStore extends ForwardingBlobStore {

  private final Consumer<StoredObject> arrived;

  NotifyingStore(BlobStore store, Consumer<StoredObject> arrived) {
    super(store);
    this.arrived = arrived;
  }

  @Override
  public PutObjectResponse putBlob(PutObjectRequest request, InputStream content) {
    CountingStream counted = new CountingStream(content);
    PutObjectResponse response = super.putBlob(request, counted);
    arrived.accept(
        new StoredObject(
            request.bucket(),
            request.key(),
            counted.count(),
            Objects.requireNonNullElse(response.eTag(), "").replace("\"", "")));
    return response;
  }
}
