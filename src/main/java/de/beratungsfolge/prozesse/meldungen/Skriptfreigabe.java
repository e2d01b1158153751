package de.beratungsfolge.prozesse.meldungen;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the one-time key of the Content Security Policy in the request. The web applications keep it in the servlet context that
 * all requests share: with two people at work, one now and then got a page with the key of the other, and the browser refused
 * every script of it, so the page stayed empty.
 */
final class Skriptfreigabe extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest anfrage, HttpServletResponse antwort, FilterChain weiter)
            throws ServletException, IOException {
        ServletContext eigener = eigener(anfrage.getServletContext());
        weiter.doFilter(new HttpServletRequestWrapper(anfrage) {
            @Override
            public ServletContext getServletContext() {
                return eigener;
            }
        }, antwort);
    }

    private static ServletContext eigener(ServletContext gemeinsamer) {
        Map<Object, Object> schluessel = new HashMap<>();
        return (ServletContext) Proxy.newProxyInstance(ServletContext.class.getClassLoader(),
                new Class<?>[] {ServletContext.class}, (proxy, methode, werte) -> {
                    if (werte != null && ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE.equals(werte[0])) {
                        return methode.getName().equals("setAttribute") ? schluessel.put(werte[0], werte[1])
                                : schluessel.get(werte[0]);
                    }
                    try {
                        return methode.invoke(gemeinsamer, werte);
                    } catch (InvocationTargetException fehler) {
                        throw fehler.getCause();
                    }
                });
    }
}
