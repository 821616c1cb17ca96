package se.overens.launcher;

/// Something that the person at the terminal can do something about. The message is the whole of what is shown.
final class LaunchFailure extends RuntimeException {
    LaunchFailure(String message) {
        super(message);
    }

    LaunchFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
