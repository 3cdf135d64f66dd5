package org.mashang.emulator.files;

import java.io.InputStream;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.gaul.s3proxy.S3ErrorCode;
import org.gaul.s3proxy.S3ProxyException;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/**
 * Lets nobody overwrite or delete an object in a bucket with an object lock, ever. S3 is milder: it
 * keeps the old version behind the new one. Here there is one version, so it stays.
 */
final class LockingStore extends ForwardingBlobStore {

  /** S3Proxy's own notes of uploads in parts; nobody else may use such a key. */
  private static final String UPLOADS = ".s3proxy-mpu-stub-";

  private final Predicate<String> locked;

  /** Between the look and the write nobody else may write. */
  private final ReentrantLock writing = new ReentrantLock();

  /**
   * @param locked whether a bucket has an object lock
   */
  LockingStore(BlobStore store, Predicate<String> locked) {
    super(store);
    this.locked = locked;
  }

  /** Something stored. */
  private interface Write<T> {
    T run();
  }

  @Override
  public PutObjectResponse putBlob(PutObjectRequest request, InputStream content) {
    return once(
        request.bucket(),
        request.key(),
        request.ifNoneMatch(),
        () -> super.putBlob(request, content));
  }

  @Override
  public CopyObjectResponse copyBlob(CopyObjectRequest request) {
    return once(
        request.destinationBucket(), request.destinationKey(), null, () -> super.copyBlob(request));
  }

  @Override
  public CompleteMultipartUploadResponse completeMultipartUpload(
      MultipartUpload upload, CompleteMultipartUploadRequest request) {
    return once(
        request.bucket(),
        request.key(),
        request.ifNoneMatch(),
        () -> super.completeMultipartUpload(upload, request));
  }

  @Override
  public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
    if (concerned(request.bucket(), request.key()) && blobExists(request.bucket(), request.key())) {
      throw refused();
    }
    return super.removeBlob(request);
  }

  @Override
  public void clearContainer(ListObjectsV2Request request) {
    if (locked.test(request.bucket())) {
      throw refused();
    }
    super.clearContainer(request);
  }

  private <T> T once(String bucket, String key, @Nullable String ifNoneMatch, Write<T> write) {
    if (!concerned(bucket, key)) {
      return write.run();
    }
    writing.lock();
    try {
      if (blobExists(bucket, key)) {
        throw ifNoneMatch == null
            ? refused()
            : new S3ProxyException(S3ErrorCode.PRECONDITION_FAILED);
      }
      return write.run();
    } finally {
      writing.unlock();
    }
  }

  private boolean concerned(String bucket, String key) {
    return locked.test(bucket) && !key.startsWith(UPLOADS);
  }

  private static S3ProxyException refused() {
    return new S3ProxyException(
        S3ErrorCode.ACCESS_DENIED, "Access Denied because object protected by object lock.");
  }
}
