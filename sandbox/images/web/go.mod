module sandbox/web

go 1.21
