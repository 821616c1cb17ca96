package se.overens.web.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import se.overens.shared.Refusal;

/// A body that is read no further than its limit, so that nobody can fill the memory with one request.
final class LimitedBody extends FilterInputStream {

    /// What was sent is larger than is taken.
    static class TooLarge extends Refusal {
        TooLarge() {
            super(Kind.TOO_LARGE, "too-large");
        }
    }

    private long left;

    LimitedBody(InputStream body, long limit) {
        super(body);
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) count(1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        if (read > 0) count(read);
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) throw new TooLarge();
    }
}
