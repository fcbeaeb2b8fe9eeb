package io.github.soprovod.json;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Works on the items of a source with several threads and hands the results over in the order of the items. The calling thread
 * draws and hands over; so many items are under way at a time that no thread waits for it, and no more.
 */
final class OrderedPipeline {

    private static final int ITEMS_PER_THREAD = 2;

    private OrderedPipeline() {}

    /** Where items come from. */
    interface Source<T> {
        /** The next item; nothing at the end. */
        @Nullable
        T next() throws IOException;
    }

    /**
     * Runs to the end of the source, or until {@code sink} answers no. What {@code work} or {@code sink} throws is thrown, after
     * the results before it have been handed over; no thread is left running.
     */
    static <T, R> void run(int threads, Source<T> source, Function<T, R> work, Predicate<R> sink) throws IOException {
        ExecutorService workers = Executors.newFixedThreadPool(threads, OrderedPipeline::thread);
        try {
            Deque<Future<R>> underWay = new ArrayDeque<>();
            boolean wanted = true;
            T item = source.next();
            while (wanted && (item != null || !underWay.isEmpty())) {
                if (item != null && underWay.size() < threads * ITEMS_PER_THREAD) {
                    T taken = item;
                    underWay.add(workers.submit(() -> work.apply(taken)));
                    item = source.next();
                } else {
                    wanted = sink.test(result(underWay.remove()));
                }
            }
        } finally {
            end(workers);
        }
    }

    /** Drops what has not begun and waits for what has: no work goes on behind the caller's back. */
    private static void end(ExecutorService workers) {
        workers.shutdownNow();
        boolean interrupted = false;
        while (!workers.isTerminated()) {
            try {
                workers.awaitTermination(1, TimeUnit.HOURS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static <R> R result(Future<R> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            // Functions throw nothing else.
            throw (RuntimeException) e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while a register was read");
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "soprovod-register");
        thread.setDaemon(true);
        return thread;
    }
}
