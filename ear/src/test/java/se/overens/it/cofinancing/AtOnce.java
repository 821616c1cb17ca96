package se.overens.it.cofinancing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import se.overens.it.Api;

/// Two who do something at the same moment.
final class AtOnce {

    private AtOnce() {
    }

    static List<Api.Answer> both(Callable<Api.Answer> one, Callable<Api.Answer> other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> {
                start.await();
                return one.call();
            });
            var second = threads.submit(() -> {
                start.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        }
    }
}
