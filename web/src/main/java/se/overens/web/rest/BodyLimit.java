package se.overens.web.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import se.overens.record.AttachFile;
import se.overens.shared.Refusal;

/// No body is read further than it may be long: a million bytes of JSON, or the largest file that is taken.
@Provider
@PreMatching
public class BodyLimit implements ContainerRequestFilter {

    private static final long JSON = 1_000_000;

    /// The body is longer than any that makes sense.
    public static class BodyTooLarge extends Refusal {
        public BodyTooLarge() {
            super(Kind.TOO_LARGE, "too-large");
        }
    }

    @Override
    public void filter(ContainerRequestContext call) {
        long limit = isJson(call.getMediaType()) ? JSON : AttachFile.LARGEST + 1L;
        if (call.getLength() > limit) throw new BodyTooLarge();
        if (call.hasEntity()) call.setEntityStream(new Limited(call.getEntityStream(), limit));
    }

    private static boolean isJson(MediaType type) {
        return type == null || type.getSubtype().endsWith("json");
    }

    private static final class Limited extends FilterInputStream {

        private long left;

        private Limited(InputStream in, long limit) {
            super(in);
            left = limit;
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

        /// Left open for the container, which lets the rest run out.
        @Override
        public void close() {
            // see WholeBodyFilter
        }

        private void count(int read) {
            left -= read;
            if (left < 0) throw new BodyTooLarge();
        }
    }
}
