package org.lectern.app;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/// Makes every attempt to reach a network fail, so that "offline" is a fact and not a habit.
///
/// Java asks the default [ProxySelector] before `URLConnection`, `HttpClient`, `Socket`, `jar:http` and the fetching of
/// DTDs open a connection; this one throws. An architecture test keeps out the few classes that do not ask.
final class NetworkRefusal extends ProxySelector {

    private NetworkRefusal() {}

    /// Must be the first thing that the program does.
    static void install() {
        ProxySelector.setDefault(new NetworkRefusal());
    }

    @Override
    public List<Proxy> select(URI uri) {
        throw new SecurityException("Lectern works offline and refused to reach " + uri.getHost());
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        // Nothing was ever connected.
    }
}
