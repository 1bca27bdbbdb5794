package playground.app.session.file;

import java.nio.file.Path;

/**
 * A file as the program has read or written it.
 *
 * @param path where it is
 * @param content what was in it then
 */
public record SavedFile(Path path, FileContent content) {}
