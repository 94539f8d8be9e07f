package io.checksummary.entry.storage.event;

import io.checksummary.entry.storage.event.StorageEvent.Upload;
import java.util.Set;

/** An event of Azure's blobs, whichever of the two schemas it came in. */
final class BlobEvent {

  private static final String TYPES = "Microsoft.Storage.";

  /**
   * The calls that end with a whole blob. Those that only begin one ({@code CreateFile}, {@code
   * SftpCreate}) and those that add to one raise the same event.
   */
  private static final Set<String> COMPLETED =
      Set.of("PutBlob", "PutBlockList", "CopyBlob", "FlushWithClose", "SftpCommit");

  private BlobEvent() {}

  static boolean isType(String type) {
    return type.startsWith(TYPES);
  }

  static StorageEvent read(EventContext context, EventObject data) throws UnreadableEventException {
    return switch (context.type().substring(TYPES.length())) {
      case "BlobCreated" -> created(context, data);
      case "BlobDeleted" -> Uploads.removed(() -> BlobName.address(context.subject(), data));
      case "DirectoryCreated", "DirectoryRenamed", "DirectoryDeleted" ->
          Uploads.ignored(IgnoredReason.FOLDER);
      default -> Uploads.ignored(IgnoredReason.OTHER_EVENT);
    };
  }

  private static StorageEvent created(EventContext context, EventObject data)
      throws UnreadableEventException {
    String call = data.token("api", Uploads.LONGEST_EVENT_NAME);
    if (!COMPLETED.contains(call)) {
      return Uploads.ignored(IgnoredReason.NOT_COMPLETED);
    }
    return Uploads.unlessNothing(
        new Upload(
            BlobName.address(context.subject(), data),
            "az",
            data.optionalToken("eTag", Uploads.LONGEST_VERSION),
            null,
            data.count("contentLength", -1),
            call,
            null,
            EventObject.moment(context.time())));
  }
}
