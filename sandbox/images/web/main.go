// A small web server for the sandbox. It stands for whoami (tells who answers) and, when PAGE names a
// file, for a site with one static page.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"log"
	"net"
	"net/http"
	"os"
	"os/signal"
	"sort"
	"strings"
	"sync/atomic"
	"syscall"
	"time"
)

func main() {
	port := flag.String("port", fallback("WHOAMI_PORT_NUMBER", "80"), "port to listen on")
	name := flag.String("name", os.Getenv("WHOAMI_NAME"), "name to answer with")
	page := flag.String("page", os.Getenv("PAGE"), "file to serve instead")
	flag.Parse()

	mux := http.NewServeMux()
	mux.HandleFunc("/health", health())
	mux.HandleFunc("/api", func(w http.ResponseWriter, r *http.Request) { writeJSON(w, r, *name) })
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		if *page != "" {
			http.ServeFile(w, r, *page)
			return
		}
		w.Header().Set("Content-Type", "text/plain; charset=utf-8")
		fmt.Fprint(w, describe(r, *name))
	})

	server := &http.Server{Addr: ":" + *port, Handler: mux, ReadHeaderTimeout: 10 * time.Second}
	stopped := make(chan struct{})
	go func() {
		defer close(stopped)
		signals := make(chan os.Signal, 1)
		signal.Notify(signals, syscall.SIGTERM, syscall.SIGINT)
		<-signals
		// Requests under way are answered before the program ends.
		ctx, cancel := context.WithTimeout(context.Background(), 10*time.Second)
		defer cancel()
		_ = server.Shutdown(ctx)
	}()
	log.Printf("listening on port %s", *port)
	if err := server.ListenAndServe(); !errors.Is(err, http.ErrServerClosed) {
		log.Fatal(err)
	}
	<-stopped
}

// health answers GET with the last status set by POST: tests make a task sick with it.
func health() http.HandlerFunc {
	var status atomic.Int64
	status.Store(http.StatusOK)
	return func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodPost {
			w.WriteHeader(int(status.Load()))
			return
		}
		var wanted int64
		if _, err := fmt.Fscan(r.Body, &wanted); err != nil || wanted < 200 || wanted > 599 {
			http.Error(w, "the body must be a status code", http.StatusBadRequest)
			return
		}
		status.Store(wanted)
	}
}

func describe(r *http.Request, name string) string {
	var text strings.Builder
	if name != "" {
		fmt.Fprintf(&text, "Name: %s\n", name)
	}
	host, _ := os.Hostname()
	fmt.Fprintf(&text, "Hostname: %s\n", host)
	for _, ip := range addresses() {
		fmt.Fprintf(&text, "IP: %s\n", ip)
	}
	fmt.Fprintf(&text, "RemoteAddr: %s\n%s %s %s\nHost: %s\n",
		r.RemoteAddr, r.Method, r.URL.RequestURI(), r.Proto, r.Host)
	names := make([]string, 0, len(r.Header))
	for header := range r.Header {
		names = append(names, header)
	}
	sort.Strings(names)
	for _, header := range names {
		for _, value := range r.Header[header] {
			fmt.Fprintf(&text, "%s: %s\n", header, value)
		}
	}
	return text.String()
}

func writeJSON(w http.ResponseWriter, r *http.Request, name string) {
	host, _ := os.Hostname()
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(map[string]any{
		"hostname": host, "ip": addresses(), "headers": r.Header, "url": r.URL.RequestURI(),
		"host": r.Host, "method": r.Method, "name": name, "remoteAddr": r.RemoteAddr,
	})
}

func addresses() []string {
	found := []string{}
	all, _ := net.InterfaceAddrs()
	for _, address := range all {
		if network, ok := address.(*net.IPNet); ok {
			found = append(found, network.IP.String())
		}
	}
	return found
}

func fallback(variable, value string) string {
	if set := os.Getenv(variable); set != "" {
		return set
	}
	return value
}
