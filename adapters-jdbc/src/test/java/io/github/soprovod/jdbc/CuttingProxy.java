package io.github.soprovod.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** Passes bytes between clients and a server, and cuts the connection around the commit when it is told to. */
final class CuttingProxy implements AutoCloseable {

    /** Where the next statement is cut off. */
    enum Cut {
        NOT,
        /** The server never sees it. */
        BEFORE_THE_SERVER,
        /** A part of it reaches the server. */
        ON_THE_WAY,
        /** The server has done it and its whole answer is thrown away. */
        BEFORE_THE_ANSWER,
        /** A part of the answer arrives. */
        WITHIN_THE_ANSWER
    }

    private final ServerSocket listening;
    private final int target;
    private volatile Cut cut = Cut.NOT;
    private final AtomicInteger roundTrips = new AtomicInteger();
    private volatile boolean answering = true;

    CuttingProxy(int target) throws IOException {
        this.target = target;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(this::accept);
    }

    int port() {
        return listening.getLocalPort();
    }

    /** Cuts what comes next. */
    void arm(Cut next) {
        cut = next;
    }

    /** How often the client has spoken after the server. */
    int roundTrips() {
        return roundTrips.get();
    }

    private void accept() throws IOException {
        while (!listening.isClosed()) {
            Socket client = listening.accept();
            Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            start(() -> pass(client, server, true));
            start(() -> pass(server, client, false));
        }
    }

    private void pass(Socket from, Socket to, boolean towardsServer) throws IOException {
        byte[] buffer = new byte[1 << 16];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (towardsServer && answering) {
                    roundTrips.incrementAndGet();
                }
                answering = !towardsServer;
                int length = kept(read, towardsServer);
                out.write(buffer, 0, length);
                out.flush();
                if (length < read) {
                    // The rest never comes; the closing tells both sides.
                    return;
                }
            }
        }
    }

    /** How many of the bytes go on; fewer than there are where the connection is cut here. */
    private int kept(int read, boolean towardsServer) {
        return switch (cut) {
            case NOT -> read;
            case BEFORE_THE_SERVER -> towardsServer ? 0 : read;
            case ON_THE_WAY -> towardsServer ? read / 2 : read;
            case BEFORE_THE_ANSWER -> towardsServer ? read : 0;
            case WITHIN_THE_ANSWER -> towardsServer ? read : read / 2;
        };
    }

    /** Work of a thread. */
    private interface Passing {
        void run() throws IOException;
    }

    private static void start(Passing work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException cutOff) {
                // That is what it is for.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
