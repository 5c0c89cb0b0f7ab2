; Who opens tenantlink: links and .tenantlink files. CPack's installer asks for an administrator, so SHCTX is everybody's
; branch of the registry. What another program has registered is not taken away.
!macro TenantLinkRegister
  WriteRegStr SHCTX "Software\Classes\tenantlink" "" "URL:TenantLink invitation"
  WriteRegStr SHCTX "Software\Classes\tenantlink" "URL Protocol" ""
  WriteRegStr SHCTX "Software\Classes\tenantlink\DefaultIcon" "" '"$INSTDIR\bin\tenantlink.exe",0'
  WriteRegStr SHCTX "Software\Classes\tenantlink\shell\open\command" "" '"$INSTDIR\bin\tenantlink.exe" "%1"'
  WriteRegStr SHCTX "Software\Classes\TenantLink.Invitation" "" "TenantLink invitation"
  WriteRegStr SHCTX "Software\Classes\TenantLink.Invitation\DefaultIcon" "" '"$INSTDIR\bin\tenantlink.exe",0'
  WriteRegStr SHCTX "Software\Classes\TenantLink.Invitation\shell\open\command" "" '"$INSTDIR\bin\tenantlink.exe" "%1"'
  WriteRegStr SHCTX "Software\Classes\.tenantlink" "" "TenantLink.Invitation"
  WriteRegStr SHCTX "Software\Classes\.tenantlink" "Content Type" "application/x-tenantlink-invitation"
  WriteRegStr SHCTX "Software\Classes\.tenantlink\OpenWithProgids" "TenantLink.Invitation" ""
  WriteRegStr SHCTX "Software\Classes\TenantLink.Reply" "" "TenantLink reply"
  WriteRegStr SHCTX "Software\Classes\TenantLink.Reply\DefaultIcon" "" '"$INSTDIR\bin\tenantlink.exe",0'
  WriteRegStr SHCTX "Software\Classes\.tenantlink-reply" "" "TenantLink.Reply"
  WriteRegStr SHCTX "Software\Classes\.tenantlink-reply" "Content Type" "application/x-tenantlink-reply"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)' ; the desktop looks again
!macroend

; A key goes when nothing is left in it, neither values nor keys.
!macro TenantLinkDropEmpty KEY
  EnumRegValue $0 SHCTX "${KEY}" 0
  StrCmp $0 "" 0 +2
    DeleteRegKey /ifempty SHCTX "${KEY}"
!macroend

!macro TenantLinkUnregister
  ReadRegStr $0 SHCTX "Software\Classes\tenantlink\shell\open\command" ""
  StrCmp $0 '"$INSTDIR\bin\tenantlink.exe" "%1"' 0 tenantlink_link_kept
    DeleteRegKey SHCTX "Software\Classes\tenantlink"
  tenantlink_link_kept:
  DeleteRegValue SHCTX "Software\Classes\.tenantlink\OpenWithProgids" "TenantLink.Invitation"
  !insertmacro TenantLinkDropEmpty "Software\Classes\.tenantlink\OpenWithProgids"
  ReadRegStr $0 SHCTX "Software\Classes\.tenantlink" ""
  StrCmp $0 "TenantLink.Invitation" 0 tenantlink_file_kept
    DeleteRegValue SHCTX "Software\Classes\.tenantlink" ""
    DeleteRegValue SHCTX "Software\Classes\.tenantlink" "Content Type"
    !insertmacro TenantLinkDropEmpty "Software\Classes\.tenantlink"
  tenantlink_file_kept:
  ReadRegStr $0 SHCTX "Software\Classes\.tenantlink-reply" ""
  StrCmp $0 "TenantLink.Reply" 0 tenantlink_reply_kept
    DeleteRegValue SHCTX "Software\Classes\.tenantlink-reply" ""
    DeleteRegValue SHCTX "Software\Classes\.tenantlink-reply" "Content Type"
    !insertmacro TenantLinkDropEmpty "Software\Classes\.tenantlink-reply"
  tenantlink_reply_kept:
  DeleteRegKey SHCTX "Software\Classes\TenantLink.Invitation"
  DeleteRegKey SHCTX "Software\Classes\TenantLink.Reply"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend
