// expect: OLE
// tries: to complain without end
for (;;) console.error("flood");
